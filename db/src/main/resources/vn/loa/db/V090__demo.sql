-- What the demonstration remembers; empty elsewhere.
create schema demo;
grant usage on schema demo to ${app_role};

create table demo.sown (
  seed text primary key,
  at timestamptz not null
);
comment on table demo.sown is 'Seeds that were sown: a restart does not sow them again.';

create table demo.setting (
  name text primary key,
  value text not null
);
comment on table demo.setting is 'ahead: by how much the clock of the demonstration is moved, as ISO 8601';

grant select, insert on demo.sown to ${app_role};
grant select, insert, update on demo.setting to ${app_role};
