package hence.format;

import hence.format.kit.Blank;
import hence.format.kit.Fault;
import hence.format.kit.Located;
import hence.format.kit.Located.Kind;
import hence.format.kit.Problems;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The claims and reasons of a file by id, as far as they can be made out. */
final class Parts {
  /**
   * A claim or a reason.
   *
   * @param number its place among the claims and reasons of the file
   * @param id null if it has none
   * @param target the id of a reason's target, null for a claim or if none is told
   */
  record Entry(
      Located at, int number, String id, boolean isReason, List<Located> premises, String target) {}

  private final Map<String, Entry> byId = new LinkedHashMap<>();
  private final List<Entry> reasons = new ArrayList<>();
  private int count;

  /** Looked up only where something is wrong. */
  private Set<String> claimIds;

  /** Finds the parts of a file and reports ids that are used twice. */
  static Parts of(Located root, Problems problems) {
    Parts parts = new Parts();
    for (Located claim : root.entries("claims")) {
      parts.add(
          new Entry(claim, parts.count++, claim.string("id"), false, List.of(), null), problems);
    }
    for (Located reason : root.entries("reasons")) {
      Entry entry =
          new Entry(
              reason,
              parts.count++,
              reason.string("id"),
              true,
              strings(reason.entries("premises")),
              reason.string("target"));
      parts.reasons.add(entry);
      parts.add(entry, problems);
    }
    return parts;
  }

  private void add(Entry entry, Problems problems) {
    if (entry.id == null || Blank.is(entry.id)) {
      return;
    }
    Entry first = byId.putIfAbsent(entry.id, entry);
    if (first != null) {
      problems.report(
          Fault.DUPLICATE_ID,
          entry.at.field("id"),
          entry.id,
          Integer.toString(first.at.field("id").line));
    }
  }

  private static List<Located> strings(List<Located> values) {
    List<Located> strings = new ArrayList<>();
    for (Located value : values) {
      if (value.is(Kind.STRING)) {
        strings.add(value);
      }
    }
    return strings;
  }

  /** The part with that id, or null. */
  Entry find(String id) {
    return byId.get(id);
  }

  Collection<String> ids() {
    return byId.keySet();
  }

  Collection<String> claimIds() {
    if (claimIds == null) {
      claimIds = new LinkedHashSet<>();
      byId.values().stream().filter(entry -> !entry.isReason).map(Entry::id).forEach(claimIds::add);
    }
    return claimIds;
  }

  /** How many claims and reasons there are, with an id or without. */
  int count() {
    return count;
  }

  /** All parts with an id, claims first, in the order of the file. */
  Collection<Entry> all() {
    return byId.values();
  }

  List<Entry> reasons() {
    return reasons;
  }
}
