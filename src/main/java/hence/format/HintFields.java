package hence.format;

import hence.format.kit.Located;

/** Checks the shape of what a map says to the hints: synonyms, and hints that it has put aside. */
final class HintFields {
  private HintFields() {}

  static void check(Located root, Values values) {
    synonyms(root.field("synonyms"), values);
    values.objects(
        root.field("hints_aside"),
        hint -> {
          values.name(values.required(hint, "rule"));
          values.names(values.required(hint, "parts"));
          return hint;
        });
  }

  private static void synonyms(Located groups, Values values) {
    if (groups != null && values.is(groups, Located.Kind.LIST)) {
      groups.children().forEach(values::names);
    }
  }
}
