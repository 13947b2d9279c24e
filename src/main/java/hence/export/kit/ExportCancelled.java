package hence.export.kit;

import java.io.IOException;
import java.io.Serial;

/** An export that ended because nobody wanted it any more; what was there before still is. */
public final class ExportCancelled extends IOException {
  @Serial private static final long serialVersionUID = 1;

  ExportCancelled() {
    super("the export was cancelled");
  }
}
