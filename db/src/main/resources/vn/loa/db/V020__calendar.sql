-- Editions of the working calendar. A correction is a new edition; none is ever changed.
create schema calendar;
grant usage on schema calendar to ${app_role};

create table calendar.edition (
  id bigint generated always as identity primary key,
  entered_at timestamptz not null,
  entered_by bigint,
  reason text not null,
  content text not null
);
comment on column calendar.edition.content is 'Days and hours in the form of the edition that Loa ships.';

grant select, insert on calendar.edition to ${app_role};
