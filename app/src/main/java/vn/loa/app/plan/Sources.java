package vn.loa.app.plan;

import java.util.Optional;
import vn.loa.vietnamese.SourceText;

/** Texts of documents, as far as the transaction may see them. */
interface Sources {

  /** The text; empty where the document is not read, or has none. */
  Optional<SourceText> findText(long document);
}
