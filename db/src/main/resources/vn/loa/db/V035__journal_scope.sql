-- Who reads the journal: acts in the name of a body are read by those who see the body, acts on the system by all.
alter table journal.entry enable row level security;
alter table journal.entry force row level security;
create policy readable on journal.entry for select using (body_id is null or body.in_scope(body_id));
create policy written on journal.entry for insert with check (true);
