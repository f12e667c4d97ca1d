-- Editions of the working calendar. A correction is a new edition; none is ever changed.
create schema calendar;
grant usage on schema calendar to ${app_role};

create table calendar.edition (
  id bigint generated always as identity primary key,
  name text not null,
  body_id bigint,
  corrects bigint references calendar.edition,
  entered_at timestamptz not null,
  entered_by bigint,
  entered_name text not null,
  source text not null,
  reason text not null,
  content text not null
);
comment on table calendar.edition is 'States of the data about days and hours. The highest id names the state of all of them together.';
comment on column calendar.edition.name is 'Its id, such as vn-2023-2030.1';
comment on column calendar.edition.body_id is 'The body for which, and for all below it, these rows hold above the others; null for the country.';
comment on column calendar.edition.corrects is 'The edition that it takes the place of, null for a first one.';
comment on column calendar.edition.source is 'The document that says so.';
comment on column calendar.edition.content is 'Days and hours in the form of the edition that Loa ships.';
create index edition_of on calendar.edition (body_id, id);

grant select, insert on calendar.edition to ${app_role};
