-- Bodies in a tree, each fact with its dates: days are inclusive, an open end is null. Never keyed by name.
create schema body;
grant usage on schema body to ${app_role};

create table body.event (
  id bigint generated always as identity primary key,
  on_day date not null,
  kind text not null check (kind in ('FOUND', 'RENAME', 'MOVE', 'MERGE', 'SPLIT', 'ABOLISH', 'CORRECT')),
  title text not null,
  basis text not null default '',
  entered_at timestamptz not null,
  entered_by bigint
);
comment on table body.event is 'What changed the tree on a day, such as the reform of 1 July 2025.';
comment on column body.event.basis is 'The document that ordered it';

create table body.body (
  id bigint generated always as identity primary key,
  born date not null,
  ended date,
  born_by bigint references body.event,
  ended_by bigint references body.event,
  check (ended >= born)
);
comment on column body.body.ended is 'Its last day, null while it lives.';

create table body.naming (
  id bigint generated always as identity primary key,
  body_id bigint not null references body.body,
  name text not null,
  short_name text not null default '',
  folded text not null,
  kind text not null,
  code text not null default '',
  first_day date not null,
  last_day date,
  event_id bigint references body.event,
  check (last_day >= first_day)
);
comment on column body.naming.folded is 'Name and short name without accents, for search.';
comment on column body.naming.code is 'Identifier code of QĐ 20/2020/QĐ-TTg, such as H11.13';
create index naming_of on body.naming (body_id, first_day);
create index naming_by_code on body.naming (code) where code <> '';

create table body.placement (
  id bigint generated always as identity primary key,
  body_id bigint not null references body.body,
  parent_id bigint references body.body,
  first_day date not null,
  last_day date,
  event_id bigint references body.event,
  check (last_day >= first_day),
  check (parent_id <> body_id)
);
comment on column body.placement.parent_id is 'The body directly above, null for a root.';
create index placement_of on body.placement (body_id, first_day);
create index placement_below on body.placement (parent_id, first_day);

create table body.succession (
  event_id bigint not null references body.event,
  predecessor_id bigint not null references body.body,
  successor_id bigint not null references body.body,
  primary key (predecessor_id, successor_id)
);
create index succession_to on body.succession (successor_id);

-- Who sees whom now: itself, all below, what ended below, and those that it succeeds. Made again after each event.
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

grant select, insert on body.event, body.succession to ${app_role};
grant select, insert, update on body.body, body.naming, body.placement to ${app_role};
grant select, insert, delete on body.sight to ${app_role};
