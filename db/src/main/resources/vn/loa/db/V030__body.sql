-- Bodies in a tree. Nothing is ever changed: an event adds facts, each valid since a day; the later event wins over the earlier
-- one for the same body and day, and an event can take back another. So the tree can be seen as it was on any day, and as it was
-- known after any event. A body is never keyed by name.
create schema body;
grant usage on schema body to ${app_role};

create table body.event (
  id bigint generated always as identity primary key,
  on_day date not null,
  kind text not null check (kind in ('FOUND', 'RENAME', 'MOVE', 'MERGE', 'SPLIT', 'ABOLISH', 'CORRECT', 'IMPORT')),
  title text not null,
  basis text not null default '',
  entered_at timestamptz not null,
  entered_by bigint,
  entered_name text not null default '',
  retracts bigint references body.event
);
comment on table body.event is 'What changed the tree on a day, such as the reform of 1 July 2025. The highest id is the edition of the tree.';
comment on column body.event.basis is 'The document that ordered it';
comment on column body.event.retracts is 'The event that this one takes back: its facts count no more.';
create index event_retracting on body.event (retracts) where retracts is not null;

create table body.body (
  id bigint generated always as identity primary key,
  event_id bigint not null references body.event
);

create table body.naming (
  event_id bigint not null references body.event,
  body_id bigint not null references body.body,
  since date not null,
  name text not null check (name <> ''),
  short_name text not null default '',
  kind text not null,
  code text not null default '',
  primary key (body_id, since, event_id)
);
comment on column body.naming.code is 'Identifier code of QĐ 20/2020/QĐ-TTg, such as H11.13';

create table body.placement (
  event_id bigint not null references body.event,
  body_id bigint not null references body.body,
  since date not null,
  parent_id bigint references body.body,
  lives boolean not null,
  primary key (body_id, since, event_id),
  check (parent_id <> body_id),
  check (lives or parent_id is null)
);
comment on column body.placement.parent_id is 'The body directly above, null for a root.';
comment on column body.placement.lives is 'False since the first day on which the body is no more.';

create table body.succession (
  event_id bigint not null references body.event,
  predecessor_id bigint not null references body.body,
  successor_id bigint not null references body.body,
  primary key (predecessor_id, successor_id, event_id),
  check (predecessor_id <> successor_id)
);
comment on table body.succession is 'Who goes on with the duties of whom.';

-- Who sees whom now: itself, all below, what ended below, and those that it succeeds. Made again after each event and each night.
create table body.sight (
  above_id bigint not null references body.body,
  below_id bigint not null references body.body,
  primary key (below_id, above_id)
);
create index sight_from on body.sight (above_id);

create function body.in_scope(body_id bigint) returns boolean
  language plpgsql stable parallel safe
as $$
declare
  scope text := current_setting('loa.scope', true);
begin
  -- On a connection used before, a setting of an ended transaction reads as an empty string.
  if scope is null or scope = '' then
    raise exception 'the transaction has no scope' using errcode = 'insufficient_privilege';
  end if;
  if scope like 'system:%' then
    return true;
  end if;
  return exists (
    select from body.sight s where s.below_id = in_scope.body_id and s.above_id = any (scope::bigint[]));
end
$$;
comment on function body.in_scope(bigint) is 'Whether the transaction may see rows of a body. Raises where nobody said for whom it runs.';

create table body.designation (
  id bigint generated always as identity primary key,
  issuer_id bigint not null references body.body,
  folded text not null,
  text text not null,
  since date not null,
  chosen bigint[] not null,
  entered_at timestamptz not null,
  entered_by bigint,
  entered_name text not null default ''
);
comment on table body.designation is 'Whom an issuer means by a name or group, where a person said so; the last one wins.';
comment on column body.designation.chosen is 'Empty where the rule counts again.';
create index designation_of on body.designation (issuer_id, folded);

alter table body.designation enable row level security;
alter table body.designation force row level security;
create policy in_scope on body.designation using (body.in_scope(issuer_id));

grant select, insert on body.event, body.body, body.naming, body.placement, body.succession, body.designation to ${app_role};
grant select, insert, delete on body.sight to ${app_role};
