-- People, their mandates, their sessions.
create schema identity;
grant usage on schema identity to ${app_role};

create table identity.person (
  id bigint generated always as identity primary key,
  login text not null unique check (login = lower(login)),
  name text not null,
  folded text not null,
  sorting text not null,
  body_id bigint not null,
  password text,
  active boolean not null default true,
  created_at timestamptz not null,
  demo boolean not null default false
);
comment on column identity.person.folded is 'Name and login without accents, for search.';
comment on column identity.person.sorting is 'Folded with the given name first, as Vietnamese lists are sorted.';
comment on column identity.person.body_id is 'The body that keeps the account; mandates may lie elsewhere.';
create index person_of on identity.person (body_id);
create index person_by_name on identity.person (sorting, id);

comment on column identity.person.password is 'PBKDF2-HMAC-SHA-512; null until the person has chosen one.';
comment on column identity.person.demo is 'Made with the demonstration; may sign in by a card on this very machine.';

create table identity.mandate (
  id bigint generated always as identity primary key,
  person_id bigint not null references identity.person,
  body_id bigint not null,
  role text not null check (role in
    ('PLANNER', 'CONTRIBUTOR', 'EDITOR', 'APPROVER', 'PROCEDURE_OFFICER', 'INSPECTOR', 'ADMINISTRATOR')),
  title text not null default '',
  deputy boolean not null default false,
  first_day date not null,
  last_day date,
  given_by bigint references identity.person,
  ended_at timestamptz,
  check (last_day >= first_day),
  check (not deputy or role = 'APPROVER')
);
comment on table identity.mandate is 'What a person may do in the name of a body and of all below it, and when.';
comment on column identity.mandate.title is 'Chức vụ, such as Phó Giám đốc';
comment on column identity.mandate.deputy is 'Signs for the head (KT.)';
comment on column identity.mandate.ended_at is 'Taken away at once, whatever its last day.';
create index mandate_of on identity.mandate (person_id);
create index mandate_at on identity.mandate (body_id);

create table identity.session (
  token_hash bytea primary key check (length(token_hash) = 32),
  person_id bigint not null references identity.person,
  public_id uuid not null unique,
  csrf text not null,
  started_at timestamptz not null,
  seen_at timestamptz not null,
  agent text not null default '',
  mandate_id bigint references identity.mandate
);
comment on column identity.session.token_hash is 'SHA-256 of what the browser holds; the token itself is nowhere.';
comment on column identity.session.mandate_id is 'In which mandate the person acts now.';
create index session_of on identity.session (person_id);

create table identity.start_code (
  person_id bigint primary key references identity.person,
  digest bytea not null check (length(digest) = 32),
  expires_at timestamptz not null,
  made_by bigint references identity.person
);
comment on table identity.start_code is 'Lets a person choose a password once; only its SHA-256 is kept.';

create table identity.browser (
  token_hash bytea primary key check (length(token_hash) = 32),
  person_id bigint not null references identity.person,
  seen_at timestamptz not null
);
comment on table identity.browser is 'Browsers in which a person signed in before: guesses of others elsewhere do not make these wait.';
create index browser_of on identity.browser (person_id);

create table identity.attempt (
  source text primary key,
  failures int not null,
  last_at timestamptz not null
);
comment on table identity.attempt is 'Failed sign-ins by login, by address and by known browser; they make the next one wait, they never lock.';

alter table identity.mandate enable row level security;
alter table identity.mandate force row level security;
create policy in_scope on identity.mandate using (body.in_scope(body_id));

alter table identity.person enable row level security;
alter table identity.person force row level security;
create policy seen on identity.person for select using (
  body.in_scope(body_id) or exists (select from identity.mandate m where m.person_id = person.id));
create policy made on identity.person for insert with check (body.in_scope(body_id));
create policy kept on identity.person for update using (body.in_scope(body_id));

grant select, insert, update on identity.person, identity.mandate to ${app_role};
grant select, insert, update, delete on identity.session, identity.start_code,
  identity.browser, identity.attempt to ${app_role};
