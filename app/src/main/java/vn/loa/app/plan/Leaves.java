package vn.loa.app.plan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.loa.app.document.PageImage;
import vn.loa.app.plan.page.CardView;
import vn.loa.app.plan.page.LeafView;
import vn.loa.app.plan.page.LeafView.BoxView;
import vn.loa.app.plan.review.Review;
import vn.loa.compiler.CompiledPlan;
import vn.loa.vietnamese.Span;

/** Pages of a document as pictures, with the places of cards on them. */
final class Leaves {

  /** Marks stand off the letters by so many points. */
  private static final float MARGIN = 1.5f;

  private Leaves() {}

  static List<LeafView> of(
      CompiledPlan paper, List<PageImage> pictures, List<CardView> cards, Review review) {
    var boxes = new HashMap<Integer, List<BoxView>>();
    for (var card : cards) {
      var origin = review.find(card.key()).orElseThrow().duty().origin();
      for (var box : paper.source().layout().boxes(new Span(origin.start(), origin.end())))
        boxes
            .computeIfAbsent(box.page(), none -> new ArrayList<>())
            .add(
                new BoxView(
                    card.key(),
                    ReviewSheets.look(card),
                    box.x() - MARGIN,
                    box.y() - MARGIN,
                    box.width() + 2 * MARGIN,
                    box.height() + 2 * MARGIN));
    }
    var out = new ArrayList<LeafView>();
    for (var picture : pictures) out.add(leaf(paper, picture, boxes));
    return out;
  }

  private static LeafView leaf(
      CompiledPlan paper, PageImage picture, Map<Integer, List<BoxView>> boxes) {
    var page =
        paper.source().pages().stream().filter(p -> p.number() == picture.number()).findFirst();
    int width = page.map(p -> Math.round(p.width())).filter(w -> w > 0).orElse(picture.width());
    int height = page.map(p -> Math.round(p.height())).filter(h -> h > 0).orElse(picture.height());
    return new LeafView(
        picture.number(),
        picture.path(),
        width,
        height,
        boxes.getOrDefault(picture.number(), List.of()));
  }
}
