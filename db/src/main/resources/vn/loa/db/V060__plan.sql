-- Plans: what was read of a document, what people decided of it, and the versions that were approved.
create schema plan;
grant usage on schema plan to ${app_role};

create table plan.plan (
  id bigint generated always as identity primary key,
  body_id bigint not null,
  year int not null,
  number text not null default '',
  symbol text not null default '',
  signed_on date,
  title text not null default '',
  folded text not null default '',
  parent_plan_id bigint references plan.plan,
  version_id bigint,
  opened_at timestamptz not null,
  opened_by bigint,
  check (parent_plan_id <> id)
);
comment on column plan.plan.body_id is 'Who issued it.';
comment on column plan.plan.version_id is 'The version in force, null before the first approval.';
comment on column plan.plan.folded is 'Number, symbol and title without accents, for search.';
create index plan_of on plan.plan (body_id, year);
create index plan_below on plan.plan (parent_plan_id);
-- Nghị định 30/2020/NĐ-CP, Điều 15: number and symbol are unique in one body and year.
create unique index plan_by_number on plan.plan (body_id, year, number, symbol) where number <> '';

create table plan.intake (
  document_id bigint primary key,
  body_id bigint not null,
  amends_plan_id bigint references plan.plan,
  plan_id bigint references plan.plan,
  verdict text not null default '',
  brought_at timestamptz not null,
  brought_by bigint,
  brought_by_name text not null
);
comment on table plan.intake is 'Documents that were brought as plans.';
comment on column plan.intake.plan_id is 'The plan that came of it, null while it waits to be read or where none came.';
comment on column plan.intake.verdict is 'Why no review was opened, empty where one was or may be.';

create table plan.draft (
  id bigint generated always as identity primary key,
  plan_id bigint not null references plan.plan,
  body_id bigint not null,
  document_id bigint not null,
  base_version_id bigint,
  compiler text not null,
  text_sha256 text not null,
  proposal text not null,
  state text not null default 'REVIEW'
    check (state in ('REVIEW', 'SUBMITTED', 'RETURNED', 'APPROVED', 'WITHDRAWN')),
  last_number bigint not null default 0,
  opened_at timestamptz not null,
  submitted_at timestamptz,
  submitted_by bigint,
  submitted_by_name text not null default '',
  reason text not null default ''
);
comment on column plan.draft.proposal is 'What the compiler read, as JSON: a later compiler changes nothing under review.';
comment on column plan.draft.compiler is 'The compiler that read it.';
comment on column plan.draft.last_number is 'Of the decisions; whoever counts it up decides next.';
comment on column plan.draft.reason is 'Why it was returned or withdrawn.';
create index draft_of on plan.draft (plan_id, id);
create index draft_by_document on plan.draft (document_id);
create unique index draft_open on plan.draft (plan_id) where state in ('REVIEW', 'SUBMITTED', 'RETURNED');

create table plan.decision (
  draft_id bigint not null references plan.draft,
  number bigint not null,
  body_id bigint not null,
  person_id bigint not null,
  person_name text not null,
  at timestamptz not null,
  content text not null,
  primary key (draft_id, number)
);
comment on table plan.decision is 'What people decided in a review, in order; never changed, taken back by another decision.';

create table plan.version (
  id bigint generated always as identity primary key,
  plan_id bigint not null references plan.plan,
  body_id bigint not null,
  ordinal int not null check (ordinal > 0),
  draft_id bigint not null unique references plan.draft,
  document_id bigint not null,
  number text not null default '',
  symbol text not null default '',
  signed_on date,
  title text not null default '',
  proposed_by bigint not null,
  proposed_by_name text not null,
  approved_by bigint not null,
  approved_by_name text not null,
  approved_at timestamptz not null,
  text_sha256 text not null,
  unique (plan_id, ordinal),
  check (proposed_by <> approved_by)
);
comment on table plan.version is 'Approved states of a plan, 1, 2, ...; never changed.';
alter table plan.plan add foreign key (version_id) references plan.version;
alter table plan.draft add foreign key (base_version_id) references plan.version;

create table plan.obligation (
  version_id bigint not null references plan.version,
  id uuid not null,
  plan_id bigint not null,
  body_id bigint not null,
  ordinal int not null,
  card text not null,
  kind text not null,
  period text not null,
  topics text[] not null,
  channels text[] not null,
  modality text not null,
  counting text not null check (counting in ('EACH', 'TOTAL')),
  folded text not null,
  content text not null,
  primary key (version_id, id)
);
comment on table plan.obligation is 'Duties of a version. The id is random, given when first approved, and stays from version to version.';
comment on column plan.obligation.card is 'The card of the review that it came from.';
comment on column plan.obligation.kind is 'Kind of duty, TARGET for a result in an index';
comment on column plan.obligation.counting is 'Whether each bearer owes the number, or all together.';
comment on column plan.obligation.folded is 'Its words without accents, for search.';
comment on column plan.obligation.content is 'The duty as JSON.';
create index obligation_by_id on plan.obligation (id);
create index obligation_of on plan.obligation (plan_id, version_id, ordinal);

create table plan.bearer (
  version_id bigint not null,
  obligation_id uuid not null,
  bearer_id bigint not null,
  role text not null check (role in ('LEAD', 'COORDINATE')),
  body_id bigint not null,
  name text not null,
  primary key (version_id, obligation_id, bearer_id, role),
  foreign key (version_id, obligation_id) references plan.obligation
);
comment on table plan.bearer is 'The bodies that a duty falls on, as resolved on the day of the plan and confirmed.';
comment on column plan.bearer.body_id is 'Who issued the plan.';
comment on column plan.bearer.name is 'As the plan names them.';
create index bearer_by_body on plan.bearer (bearer_id, version_id);

create table plan.continuation (
  plan_id bigint not null references plan.plan,
  body_id bigint not null,
  from_version_id bigint not null references plan.version,
  to_version_id bigint not null references plan.version,
  from_id uuid not null,
  to_id uuid,
  kind text not null check (kind in ('SAME', 'SPLIT', 'MERGED', 'SUPERSEDED')),
  check ((to_id is null) = (kind = 'SUPERSEDED')),
  check (kind <> 'SAME' or to_id = from_id),
  unique nulls not distinct (to_version_id, from_id, to_id)
);
comment on table plan.continuation is 'What became of each duty of a version in the next one; proof follows it.';
create index continuation_from on plan.continuation (from_id);

create table plan.audience (
  plan_id bigint not null references plan.plan,
  body_id bigint not null,
  primary key (plan_id, body_id)
);
comment on table plan.audience is 'Bodies that an approved plan speaks to; they may read it.';
create index audience_by_body on plan.audience (body_id);

alter table plan.audience enable row level security;
alter table plan.audience force row level security;
create policy in_scope on plan.audience using (body_id in (select body.in_scope())) with check (true);

-- Whoever issued a plan and whoever is above sees all of it; whom it speaks to reads what was approved.
alter table plan.plan enable row level security;
alter table plan.plan force row level security;
create policy in_scope on plan.plan using (body_id in (select body.in_scope()));
create policy spoken_to on plan.plan for select using (
  version_id is not null and exists (select from plan.audience a where a.plan_id = plan.id));

alter table plan.version enable row level security;
alter table plan.version force row level security;
create policy in_scope on plan.version using (body_id in (select body.in_scope()));
create policy spoken_to on plan.version for select using (
  exists (select from plan.audience a where a.plan_id = version.plan_id));

alter table plan.obligation enable row level security;
alter table plan.obligation force row level security;
create policy in_scope on plan.obligation using (body_id in (select body.in_scope()));
create policy spoken_to on plan.obligation for select using (
  exists (select from plan.audience a where a.plan_id = obligation.plan_id));

alter table plan.bearer enable row level security;
alter table plan.bearer force row level security;
create policy in_scope on plan.bearer using (body_id in (select body.in_scope()));
create policy own on plan.bearer for select using (bearer_id in (select body.in_scope()));

alter table plan.continuation enable row level security;
alter table plan.continuation force row level security;
create policy in_scope on plan.continuation using (body_id in (select body.in_scope()));
create policy spoken_to on plan.continuation for select using (
  exists (select from plan.audience a where a.plan_id = continuation.plan_id));

alter table plan.intake enable row level security;
alter table plan.intake force row level security;
create policy in_scope on plan.intake using (body_id in (select body.in_scope()));
alter table plan.draft enable row level security;
alter table plan.draft force row level security;
create policy in_scope on plan.draft using (body_id in (select body.in_scope()));
alter table plan.decision enable row level security;
alter table plan.decision force row level security;
create policy in_scope on plan.decision using (body_id in (select body.in_scope()));

grant select, insert on plan.plan, plan.intake, plan.draft, plan.decision, plan.version, plan.obligation,
  plan.bearer, plan.continuation, plan.audience to ${app_role};
grant update (year, number, symbol, signed_on, title, folded, parent_plan_id, version_id) on plan.plan to ${app_role};
grant update (plan_id, verdict) on plan.intake to ${app_role};
grant update (state, last_number, submitted_at, submitted_by, submitted_by_name, reason) on plan.draft to ${app_role};
