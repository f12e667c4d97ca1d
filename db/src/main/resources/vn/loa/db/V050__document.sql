-- Documents as they came in: the bytes lie in the vault under their digest, the rows here say what they are.
create schema document;
grant usage on schema document to ${app_role};

create table document.file (
  id bigint generated always as identity primary key,
  body_id bigint not null,
  sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  name text not null,
  folded text not null,
  size bigint not null check (size >= 0),
  received_at timestamptz not null,
  received_by bigint,
  received_by_name text not null,
  key text not null,
  state text not null default 'WAITING' check (state in ('WAITING', 'READING', 'READ', 'REFUSED')),
  kind text,
  verdict text,
  remarks text not null default '[]',
  pages int not null default 0,
  pages_done int not null default 0,
  method text,
  quality double precision,
  text_sha256 text check (text_sha256 ~ '^[0-9a-f]{64}$'),
  read_at timestamptz,
  tries int not null default 0,
  lease int not null default 0,
  leased_until timestamptz,
  room text,
  unique nulls not distinct (received_by, key),
  check ((state = 'READ') = (text_sha256 is not null)),
  check ((state = 'REFUSED') = (verdict is not null))
);
comment on column document.file.folded is 'The name without accents, for search.';
comment on column document.file.key is 'Of the form that brought it: sent again, it is the same document.';
comment on column document.file.verdict is 'Why it was refused: key and values of the sentence as JSON.';
comment on column document.file.remarks is 'What people should know about how it was read: keys and values as JSON.';
comment on column document.file.pages_done is 'Progress while it is read; afterwards the pages that were.';
comment on column document.file.quality is 'Mean certainty of its letters, 0 to 1.';
comment on column document.file.text_sha256 is 'The text with the places of its words, in the vault.';
comment on column document.file.tries is 'How often reading began and no page followed.';
comment on column document.file.lease is 'Counts claims: a reader whose lease ran out writes nothing any more.';
comment on column document.file.room is 'Which server reads it: begun anew, it need not wait for its own old leases.';
create index file_of on document.file (body_id, id desc);
create index file_same on document.file (body_id, sha256);
create index file_by_text on document.file (sha256);
create index file_waiting on document.file (id) where state in ('WAITING', 'READING');

create table document.page (
  document_id bigint not null references document.file,
  number int not null check (number > 0),
  body_id bigint not null,
  sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  media_type text not null,
  width int not null,
  height int not null,
  primary key (document_id, number)
);
comment on table document.page is 'A picture of a page in the vault, in the coordinates of the words.';
create index page_by_picture on document.page (sha256);

alter table document.file enable row level security;
alter table document.file force row level security;
create policy in_scope on document.file using (body_id in (select body.in_scope()));
alter table document.page enable row level security;
alter table document.page force row level security;
create policy in_scope on document.page using (body_id in (select body.in_scope()));

grant select, insert on document.file, document.page to ${app_role};
grant update (state, kind, verdict, remarks, pages, pages_done, method, quality, text_sha256, read_at, tries, lease, leased_until, room)
  on document.file to ${app_role};
grant update (sha256, media_type, width, height) on document.page to ${app_role};
