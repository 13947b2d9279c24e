package hence.map;

/** A thing with an id that can be drawn, judged and talked about: a claim or a reason. */
public sealed interface Part permits Claim, Reason {
  /** The id, unique among all parts of a map. */
  String id();

  /** Fields of the file that this version of Hence does not know. */
  Extras extras();
}
