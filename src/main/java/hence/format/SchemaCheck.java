package hence.format;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import com.networknt.schema.path.NodePath;
import com.networknt.schema.path.PathType;
import hence.format.json.JsonText;
import hence.format.kit.Encoding;
import hence.format.kit.Fault;
import hence.format.kit.FileBytes;
import hence.format.kit.Located;
import hence.format.kit.Problems;
import hence.map.Problem;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import tools.jackson.core.JacksonException;

/**
 * Checks a map file against its published schema as well. Slower than {@link MapFile#read}, which
 * makes the same checks without the schema's machinery; the schema has the last word.
 */
public final class SchemaCheck {
  private static final String SCHEMA = "hence-map.schema.json";

  private SchemaCheck() {}

  /** Everything that is wrong with a map file, in the order of the file. */
  public static List<Problem> problems(Path file, String language) {
    Problems problems = new Problems(file.toString(), language);
    byte[] bytes = FileBytes.read(file, problems);
    return bytes == null ? problems.inOrder() : problems(bytes, file.toString(), language);
  }

  /** Everything that is wrong with the content of a map file; the name is only told. */
  public static List<Problem> problems(byte[] content, String name, String language) {
    Problems problems = new Problems(name, language);
    try {
      Located root = JsonText.tree(content, problems);
      List<Problem> found = MapReader.read(root, problems).problems();
      if (root != null) {
        compare(content, root, found, problems, language);
      }
    } catch (OutOfMemoryError e) {
      return MapReader.outOfMemory(name, language).problems();
    }
    return problems.inOrder();
  }

  private static void compare(
      byte[] content, Located root, List<Problem> found, Problems problems, String language) {
    Set<String> said = new HashSet<>();
    for (Problem problem : found) {
      if (problem.isError()) {
        said.add(problem.pointer());
      }
    }
    for (Error error : errors(content, language)) {
      String pointer = pointer(error);
      if (said.add(pointer)) {
        problems.report(Fault.AGAINST_SCHEMA, root.at(pointer), error.getMessage());
      }
    }
  }

  /** Where the error is; a wrong name is told at its field, not at the object around it. */
  static String pointer(Error error) {
    String location = pointer(error.getInstanceLocation());
    return error.getKeyword().equals("propertyNames")
        ? location + "/" + Located.escaped(error.getProperty())
        : location;
  }

  /** Made here, since a path that tells itself writes line ends in names as backslash and n. */
  private static String pointer(NodePath path) {
    StringBuilder pointer = new StringBuilder();
    for (int i = 0; i < path.getNameCount(); i++) {
      pointer.append('/').append(Located.escaped(path.getElement(i).toString()));
    }
    return pointer.toString();
  }

  private static List<Error> errors(byte[] content, String language) {
    int start = Encoding.bomLength(content);
    String text = new String(content, start, content.length - start, StandardCharsets.UTF_8);
    try {
      return schema(language).validate(text, InputFormat.JSON);
    } catch (JacksonException e) {
      // The validator gives up on whole numbers beyond 64 bits, with which the reader found fault.
      return List.of();
    }
  }

  private static Schema schema(String language) {
    // The validator's words for Traditional Chinese are filed under Taiwan.
    Locale locale = language.startsWith("zh") ? Locale.TAIWAN : Locale.ENGLISH;
    SchemaRegistryConfig config =
        SchemaRegistryConfig.builder().locale(locale).pathType(PathType.JSON_POINTER).build();
    SchemaRegistry registry =
        SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_2020_12, builder -> builder.schemaRegistryConfig(config));
    try (InputStream in = SchemaCheck.class.getResourceAsStream(SCHEMA)) {
      return registry.getSchema(in, InputFormat.JSON);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
