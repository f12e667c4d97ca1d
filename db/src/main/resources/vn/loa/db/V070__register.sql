-- What is in force: the obligations of approved versions, when, and who owes them. Nothing here is entered by people but
-- transfers and feeds; all else follows from plan versions and can be made again from them.
create schema register;
grant usage on schema register to ${app_role};

create table register.version (
  version_id bigint primary key,
  plan_id bigint not null,
  issuer_id bigint not null,
  ordinal int not null,
  year int not null,
  number text not null,
  symbol text not null,
  signed_on date,
  title text not null,
  document_id bigint not null,
  approved_at timestamptz not null,
  first_day date not null,
  last_day date not null
);
comment on table register.version is 'Approved versions of plans and the days in which they are in force.';
comment on column register.version.last_day is 'End of the plan''s year, or the day before the next version; before first_day where it never was in force.';
create index version_of on register.version (plan_id, ordinal);
create index version_by_issuer on register.version (issuer_id, version_id);

create table register.obligation (
  id bigint generated always as identity primary key,
  uuid uuid not null,
  version_id bigint not null references register.version,
  plan_id bigint not null,
  issuer_id bigint not null,
  ordinal int not null,
  code text not null,
  kind text not null,
  modality text not null,
  period text not null,
  topics text[] not null,
  channels text[] not null,
  together boolean not null,
  bodies int not null,
  first_day date not null,
  last_day date not null,
  folded text not null,
  unique (uuid, version_id)
);
comment on table register.obligation is 'What one duty was in one version of a plan.';
comment on column register.obligation.uuid is 'The identity, the same in all versions.';
comment on column register.obligation.code is 'Place in the plan, such as III.2.5b';
comment on column register.obligation.together is 'Whether the bodies owe the number all together, and not each of them.';
comment on column register.obligation.bodies is 'How many bodies owe it.';
comment on column register.obligation.last_day is 'As of its version.';
comment on column register.obligation.folded is 'Its words and the plan''s number without accents, for search.';
create unique index obligation_in_order on register.obligation (version_id desc, ordinal);
create index obligation_of on register.obligation (plan_id);
create index obligation_by_issuer on register.obligation (issuer_id, version_id desc, ordinal);

create table register.duty (
  obligation_id bigint primary key references register.obligation,
  content text not null,
  words_before text not null,
  words text not null,
  words_after text not null,
  page int not null
);
comment on column register.duty.words is 'The words that order it as they stand in the document, with some before and after; empty where it was added by hand.';
comment on column register.duty.page is 'Of the document, 0 where it knows no pages.';
comment on table register.duty is 'The duty itself as JSON, apart, so that a walk through the register stays narrow.';

create table register.owed (
  obligation_id bigint not null references register.obligation,
  body_id bigint not null,
  role text not null check (role in ('LEAD', 'COORDINATE')),
  issuer_id bigint not null,
  name text not null,
  primary key (obligation_id, body_id, role)
);
comment on table register.owed is 'Who owes it. A body that ended stays here; who goes on with its duties follows from the tree and from transfers.';
comment on column register.owed.name is 'As the plan names them.';
create index owed_by on register.owed (body_id, obligation_id);

create table register.audience (
  version_id bigint not null references register.version,
  body_id bigint not null,
  primary key (version_id, body_id)
);
comment on table register.audience is 'Bodies that owe something by a version.';
create index audience_by on register.audience (body_id, version_id);

create table register.transfer (
  id bigint generated always as identity primary key,
  from_id bigint not null,
  to_id bigint not null,
  uuid uuid,
  rule text not null check (rule in ('COPY', 'SHARE', 'DROP')),
  percent int not null default 100 check (percent between 1 and 100),
  basis text not null,
  entered_at timestamptz not null,
  entered_by bigint,
  entered_name text not null
);
comment on table register.transfer is 'What a person decided of duties that go from an ended body to a successor; without a row each successor owes the whole. The last row wins, one of a single duty before one of all.';
comment on column register.transfer.uuid is 'The duty, null for all of them.';
comment on column register.transfer.percent is 'The share of the number, for SHARE.';
comment on column register.transfer.basis is 'The document or reason.';
create index transfer_to on register.transfer (to_id, from_id);

create table register.feed (
  id bigint generated always as identity primary key,
  token_hash bytea not null unique check (length(token_hash) = 32),
  person_id bigint not null,
  body_id bigint not null,
  language text not null,
  opened_at timestamptz not null,
  closed_at timestamptz
);
comment on table register.feed is 'Addresses of calendars. Whoever has the address reads the due days of the body, until it is closed.';
comment on column register.feed.token_hash is 'SHA-256 of the secret in the address; the secret itself is nowhere.';
create index feed_of on register.feed (person_id);

alter table register.owed enable row level security;
alter table register.owed force row level security;
create policy in_scope on register.owed using (
  body_id in (select body.in_scope()) or issuer_id in (select body.in_scope()));

alter table register.version enable row level security;
alter table register.version force row level security;
create policy in_scope on register.version using (
  issuer_id in (select body.in_scope())
  or exists (select from register.audience a where a.version_id = version.version_id));

alter table register.audience enable row level security;
alter table register.audience force row level security;
create policy in_scope on register.audience using (body_id in (select body.in_scope())) with check (true);

-- Who owes a duty sees it; the rows of owed that are seen here are those of its own policy.
alter table register.obligation enable row level security;
alter table register.obligation force row level security;
create policy in_scope on register.obligation using (
  issuer_id in (select body.in_scope())
  or exists (select from register.owed o where o.obligation_id = obligation.id));

alter table register.duty enable row level security;
alter table register.duty force row level security;
create policy in_scope on register.duty using (
  exists (select from register.obligation b where b.id = duty.obligation_id));

alter table register.transfer enable row level security;
alter table register.transfer force row level security;
create policy in_scope on register.transfer using (
  from_id in (select body.in_scope()) or to_id in (select body.in_scope()));

alter table register.feed enable row level security;
alter table register.feed force row level security;
create policy in_scope on register.feed using (body.in_scope(body_id));

grant select, insert on register.version, register.obligation, register.duty, register.owed,
  register.audience, register.transfer, register.feed
  to ${app_role};
grant update (last_day) on register.version, register.obligation to ${app_role};
grant update (closed_at) on register.feed to ${app_role};
