-- Who did what. A row is written in the transaction of the act; one sealer chains the rows afterwards.
create schema journal;
grant usage on schema journal to ${app_role};

create table journal.entry (
  id bigint generated always as identity primary key,
  at timestamptz not null,
  written timestamptz not null default clock_timestamp(),
  actor_id bigint,
  actor_name text not null,
  body_id bigint,
  act text not null,
  subject text not null,
  detail text not null
);
comment on table journal.entry is 'One act. actor_id is null where the system acted by itself.';
comment on column journal.entry.at is 'When it was done by the clock of the application, which a demonstration sets ahead.';
comment on column journal.entry.written is 'When it was written by the clock of the database.';
comment on column journal.entry.body_id is 'The body in whose name it was done, null for acts on the system itself.';
comment on column journal.entry.act is 'What was done, as module.act';
comment on column journal.entry.subject is 'On what, as kind/id';
comment on column journal.entry.detail is 'Names and values as JSON, as written: the chain hashes these very letters.';
create index entry_by_subject on journal.entry (subject, id);
create index entry_by_body on journal.entry (body_id, id);
create index entry_by_actor on journal.entry (actor_id, id);
create index entry_by_act on journal.entry (act, id);
create index entry_by_day on journal.entry (at);

create table journal.seal (
  seq bigint primary key,
  entry_id bigint not null unique references journal.entry,
  digest bytea not null check (length(digest) = 32)
);
comment on table journal.seal is 'The chain: digest = SHA-256 of the digest before it and the entry.';

create table journal.waiting (
  entry_id bigint primary key references journal.entry
);
comment on table journal.waiting is 'What the sealer has still to chain: rows come late where a long transaction wrote them.';

create function journal.await_seal() returns trigger
  language plpgsql
as $$
begin
  insert into journal.waiting (entry_id) values (new.id);
  return null;
end
$$;
create trigger await_seal after insert on journal.entry
  for each row execute function journal.await_seal();

grant select, insert, delete on journal.waiting to ${app_role};
grant select, insert on journal.entry, journal.seal to ${app_role};
