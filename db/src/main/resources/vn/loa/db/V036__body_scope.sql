-- The same question for many rows at once: a policy that says "issuer_id in (select body.in_scope())" asks once for each
-- statement and looks each row up in a hash, where body.in_scope(issuer_id) asks once for each row.
create function body.in_scope() returns setof bigint
  language plpgsql stable parallel safe rows 200
as $$
declare
  scope text := current_setting('loa.scope', true);
begin
  if scope is null or scope = '' then
    raise exception 'the transaction has no scope' using errcode = 'insufficient_privilege';
  end if;
  if scope like 'system:%' then
    return query select b.id from body.body b;
  else
    return query select s.below_id from body.sight s where s.above_id = any (scope::bigint[]);
  end if;
end
$$;
comment on function body.in_scope() is 'All bodies whose rows the transaction may see. Raises where nobody said for whom it runs.';
