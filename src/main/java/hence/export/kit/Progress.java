package hence.export.kit;

/**
 * Hears how far an export has come, and may stop it. An export asks after every strip or page, on
 * whichever thread it runs.
 */
public interface Progress {
  /** Hears nothing and stops nothing. */
  Progress NONE = _ -> {};

  /**
   * So much is done.
   *
   * @param share from 0 to 1, never less than before
   */
  void done(double share);

  /** Whether whoever asked for the picture no longer wants it. */
  default boolean isCancelled() {
    return false;
  }

  /**
   * Tells how far the export has come, unless it is to end here.
   *
   * @throws ExportCancelled if nobody wants it any more
   */
  default void reach(double share) throws ExportCancelled {
    if (isCancelled()) {
      throw new ExportCancelled();
    }
    done(share);
  }
}
