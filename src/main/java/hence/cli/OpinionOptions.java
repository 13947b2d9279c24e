package hence.cli;

import hence.judging.Opinion;
import hence.judging.Opinions;
import java.util.List;
import picocli.CommandLine.Option;

/** What a reader thinks of single claims, as commands that judge ask for it. */
final class OpinionOptions {
  @Option(names = "--accept", paramLabel = "ID")
  private List<String> accepted = List.of();

  @Option(names = "--doubt", paramLabel = "ID")
  private List<String> doubted = List.of();

  @Option(names = "--reject", paramLabel = "ID")
  private List<String> rejected = List.of();

  Opinions opinions(Ids ids) {
    Opinions opinions = Opinions.NONE;
    opinions = with(opinions, accepted, Opinion.ACCEPTED, ids);
    opinions = with(opinions, doubted, Opinion.DOUBTED, ids);
    return with(opinions, rejected, Opinion.REJECTED, ids);
  }

  private static Opinions with(Opinions opinions, List<String> claims, Opinion own, Ids ids) {
    Opinions all = opinions;
    for (String claim : claims) {
      String id = ids.claim(claim);
      if (all.of(id).filter(other -> other != own).isPresent()) {
        throw ids.mistake("two-opinions", id);
      }
      all = all.with(id, own);
    }
    return all;
  }
}
