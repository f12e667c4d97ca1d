package vn.loa.app.calendar;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.loa.app.body.Bodies;
import vn.loa.app.body.Body;

/** Asks the tree of today. */
@Component
class TreeStanding implements Standing {

  private final Bodies bodies;

  TreeStanding(Bodies bodies) {
    this.bodies = bodies;
  }

  @Override
  public List<Long> down(long body) {
    var path = new ArrayList<Long>();
    path.add(body);
    bodies.tree().above(body).stream().map(Body::id).forEach(path::add);
    return List.copyOf(path.reversed());
  }
}
