package vn.loa.app.body;

import static vn.loa.db.body.Tables.SIGHT;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.Set;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;

/** Who sees whom, as rows: what {@code body.in_scope} looks at. */
@Component
class SightStore {

  private final DSLContext database;

  SightStore(DSLContext database) {
    this.database = database;
  }

  /** Brings the rows to what they should be; those that are right already stay. */
  void become(Set<Sight.Pair> pairs) {
    var extra = new HashSet<Sight.Pair>();
    var missing = new HashSet<>(pairs);
    for (var row : database.select(SIGHT.ABOVE_ID, SIGHT.BELOW_ID).from(SIGHT).fetch()) {
      var pair = new Sight.Pair(row.value1(), row.value2());
      if (!missing.remove(pair)) extra.add(pair);
    }
    if (!extra.isEmpty())
      run(
          "delete from body.sight s using unnest({0}, {1}) gone (above, below)"
              + " where s.above_id = gone.above and s.below_id = gone.below",
          extra);
    if (!missing.isEmpty())
      run("insert into body.sight (above_id, below_id) select * from unnest({0}, {1})", missing);
  }

  private void run(String sql, Set<Sight.Pair> pairs) {
    var above = new ArrayList<Long>();
    var below = new ArrayList<Long>();
    for (var pair : pairs) {
      above.add(pair.above());
      below.add(pair.below());
    }
    database.execute(sql, DSL.val(above.toArray(Long[]::new)), DSL.val(below.toArray(Long[]::new)));
  }
}
