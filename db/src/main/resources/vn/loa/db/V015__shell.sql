-- Forms that were answered: sending one twice has one effect.
create schema shell;
grant usage on schema shell to ${app_role};

create table shell.answered (
  key uuid primary key,
  digest bytea not null,
  location text not null,
  at timestamptz not null
);
comment on table shell.answered is 'By the key of the form: the digest of what was sent, and where the answer is. Kept for seven days.';
create index answered_by_age on shell.answered (at);

grant select, insert, delete on shell.answered to ${app_role};
