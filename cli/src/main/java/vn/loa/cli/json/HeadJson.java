package vn.loa.cli.json;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.loa.compiler.head.DocumentHead;
import vn.loa.compiler.head.Reference;

/** What a document says of itself and what it cites. */
record HeadJson(DocumentHead head, List<Reference> references, JsonOut out) {

  void fields() {
    out.text("issuer", head.issuer()).text("parentIssuer", head.parentIssuer());
    out.text("number", head.number()).text("symbol", head.symbol()).text("type", head.type());
    out.text("place", head.place()).text("date", day(head.date()));
    out.text("title", head.title()).whole("year", head.year() == 0 ? null : head.year());
    signer(head.signer());
    out.texts("recipients", head.recipients());
    out.objects("references", references, this::reference);
  }

  private void signer(DocumentHead.@Nullable Signer signer) {
    if (signer == null) out.nothing("signer");
    else {
      out.object(
          "signer", () -> out.text("name", signer.name()).texts("capacity", signer.capacity()));
    }
  }

  private void reference(Reference reference) {
    out.text("type", reference.type()).text("number", reference.number());
    out.text("date", day(reference.date())).text("writtenDate", reference.writtenDate());
    out.text("issuer", reference.issuer()).text("title", reference.title());
    out.to().writeBooleanProperty("basis", reference.basis());
    out.span(reference.span());
  }

  private static @Nullable String day(@Nullable LocalDate date) {
    return date == null ? null : date.toString();
  }
}
