package hence.cli;

import hence.judging.Lens;
import java.util.Optional;
import picocli.CommandLine.Option;

/** By which lens a map is judged. */
final class LensOption {
  @Option(names = "--lens", paramLabel = "LENS", converter = LensName.class)
  private Lens lens;

  Lens lens() {
    return given().orElse(Lens.GROUNDED);
  }

  /** The lens that the user named, if any. */
  Optional<Lens> given() {
    return Optional.ofNullable(lens);
  }
}
