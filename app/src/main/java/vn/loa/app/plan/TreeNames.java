package vn.loa.app.plan;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.loa.app.body.Bodies;
import vn.loa.app.plan.review.Resolved;
import vn.loa.obligation.Bearer;

/** Names of bodies as the tree of bodies has them. */
@Component
class TreeNames implements BodyNames {

  private final Bodies bodies;

  TreeNames(Bodies bodies) {
    this.bodies = bodies;
  }

  @Override
  public Resolved resolve(Bearer bearer, long issuer, LocalDate day) {
    return Resolved.UNKNOWN;
  }

  @Override
  public String name(long body, LocalDate day) {
    return bodies.nameNow(body);
  }

  @Override
  public List<Resolved.Choice> search(String words, long issuer, LocalDate day) {
    return List.of();
  }
}
