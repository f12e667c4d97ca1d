package vn.loa.app.plan;

import java.time.LocalDate;
import java.util.List;
import vn.loa.app.plan.review.Resolved;
import vn.loa.obligation.Bearer;

/** What the names of a plan mean in the tree of bodies. */
interface BodyNames {

  /** The bodies that a name means in a plan of an issuer on a day. */
  Resolved resolve(Bearer bearer, long issuer, LocalDate day);

  /** The name of a body on a day; empty for one that is unknown. */
  String name(long body, LocalDate day);

  /** Bodies whose name or kind resembles what is typed, the nearest first. */
  List<Resolved.Choice> search(String words, long issuer, LocalDate day);
}
