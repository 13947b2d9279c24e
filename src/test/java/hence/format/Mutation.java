package hence.format;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Spoils one value of a JSON tree: drops it, or puts another in its place. */
final class Mutation {
  private static final String[] STRINGS = {"", " ", "\u3000\n", "for", "c0", "x", "\u200b"};
  private static final String[] NUMBERS = {
    "0", "1", "-1", "1.0", "0.5", "1e0", "1.5", "1000000", "1000001", "99999999999", "1e30", "2"
  };
  private static final String[] NAMES = {"en", "x", "e_n", "zh-Hant-TW", "en-", "und", "text", "-"};

  private Mutation() {}

  /** The tree, spoilt at a random place; the given tree may be changed. */
  static JsonNode of(JsonNode tree, Random random) {
    List<JsonNode> containers = new ArrayList<>();
    collect(tree, containers);
    if (containers.isEmpty() || random.nextInt(50) == 0) {
      return value(random);
    }
    JsonNode chosen = containers.get(random.nextInt(containers.size()));
    if (chosen instanceof ObjectNode object) {
      mutate(object, random);
    } else if (chosen instanceof ArrayNode array) {
      mutate(array, random);
    }
    return tree;
  }

  private static void collect(JsonNode node, List<JsonNode> containers) {
    if (node.isContainer()) {
      containers.add(node);
      node.values().forEach(child -> collect(child, containers));
    }
  }

  private static void mutate(ObjectNode object, Random random) {
    List<String> names = new ArrayList<>(object.propertyNames());
    if (names.isEmpty() || random.nextInt(6) == 0) {
      object.set(NAMES[random.nextInt(NAMES.length)], value(random));
      return;
    }
    String name = names.get(random.nextInt(names.size()));
    switch (random.nextInt(4)) {
      case 0 -> object.remove(name);
      case 1 -> object.set(NAMES[random.nextInt(NAMES.length)], object.remove(name));
      default -> object.set(name, value(random));
    }
  }

  private static void mutate(ArrayNode array, Random random) {
    if (array.isEmpty() || random.nextInt(4) == 0) {
      array.add(value(random));
    } else if (random.nextInt(3) == 0) {
      array.removeAll();
    } else {
      array.set(random.nextInt(array.size()), value(random));
    }
  }

  private static JsonNode value(Random random) {
    JsonNodeFactory make = JsonNodeFactory.instance;
    return switch (random.nextInt(8)) {
      case 0 -> make.nullNode();
      case 1 -> make.booleanNode(random.nextBoolean());
      case 2, 3 -> make.numberNode(new BigDecimal(NUMBERS[random.nextInt(NUMBERS.length)]));
      case 4, 5 -> make.stringNode(STRINGS[random.nextInt(STRINGS.length)]);
      case 6 -> random.nextBoolean() ? make.arrayNode() : make.arrayNode().add("c0");
      default -> random.nextBoolean() ? make.objectNode() : make.objectNode().put("en", "x");
    };
  }
}
