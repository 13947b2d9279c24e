package hence.cli;

import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import hence.format.MapFile;
import hence.map.ArgumentMap;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.logging.Level;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openqa.selenium.By;
import org.openqa.selenium.JavascriptExecutor;
import org.openqa.selenium.Keys;
import org.openqa.selenium.Rectangle;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** A real browser with a lesson in it; where there is none, tests are skipped, but not in CI. */
final class Chromium implements AutoCloseable {
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  final ChromeDriver driver;
  private final Path folder;

  private Chromium(ChromeDriver driver, Path folder) {
    this.driver = driver;
    this.folder = folder;
    driver.manage().timeouts().scriptTimeout(PATIENCE);
  }

  /** A browser whose reader prefers that language. */
  static Chromium start(Path folder, String language) throws IOException {
    Optional<File> browser = program("chromium", "chromium-browser", "google-chrome");
    Optional<File> chromedriver = program("chromedriver");
    boolean there = browser.isPresent() && chromedriver.isPresent();
    if (System.getenv("CI") != null && !there) {
      fail("lessons are tested in Chromium: put chromium and chromedriver on the PATH");
    }
    assumeTrue(there, "lessons are not tested: no chromium and chromedriver on the PATH");
    ChromeOptions options = new ChromeOptions();
    options.setBinary(browser.orElseThrow());
    options.addArguments(
        "--headless=new",
        "--no-sandbox",
        "--disable-gpu",
        "--disable-background-networking",
        "--no-first-run",
        "--disable-component-update",
        "--disable-sync",
        "--window-size=1280,900",
        "--user-data-dir=" + Files.createTempDirectory(folder, "profile"));
    options.setExperimentalOption("prefs", Map.of("intl.accept_languages", language));
    LoggingPreferences logs = new LoggingPreferences();
    logs.enable(LogType.BROWSER, Level.ALL);
    logs.enable(LogType.PERFORMANCE, Level.ALL);
    options.setCapability("goog:loggingPrefs", logs);
    ChromeDriverService service =
        new ChromeDriverService.Builder().usingDriverExecutable(chromedriver.get()).build();
    return new Chromium(new ChromeDriver(service, options), folder);
  }

  private static Optional<File> program(String... names) {
    return Arrays.stream(names)
        .flatMap(name ->
            Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .map(place -> new File(place, name)))
        .filter(File::canExecute)
        .findFirst();
  }

  /** Draws a map file as a lesson, opens it and waits until it is there. */
  Path open(String map, String... options) {
    Path file = folder.resolve("lesson.html");
    List<String> command = new ArrayList<>(List.of("draw", map, "-o", file.toString()));
    command.addAll(List.of(options));
    if (Main.run(command.toArray(String[]::new)) != 0) {
      fail("hence " + command);
    }
    driver.get(file.toUri().toString());
    until("window.hence?.ready === true && hence.isStill()");
    return file;
  }

  Path open(ArgumentMap map, String... options) throws IOException {
    Path file = folder.resolve("map.json");
    MapFile.write(map, file);
    return open(file.toString(), options);
  }

  /** Waits in the page, at most as long as scripts may take. */
  void until(String condition) {
    driver.executeAsyncScript(
        """
        const done = arguments[arguments.length - 1];
        const look = () => (%s) ? done() : setTimeout(look, 10);
        look();
        """
            .formatted(condition));
  }

  void untilStill() {
    until("hence.isStill()");
  }

  @SuppressWarnings("unchecked")
  <T> T ask(String script, Object... arguments) {
    return (T) ((JavascriptExecutor) driver).executeScript(script, arguments);
  }

  WebElement find(String css) {
    return driver.findElement(By.cssSelector(css));
  }

  /** The box of a claim or the bracket of a reason, by an id of any kind. */
  WebElement part(String id) {
    return ask(
        "return [...document.querySelectorAll('#map [data-id]')].find((g) => g.dataset.id === arguments[0])",
        id);
  }

  /** Where the first line of a claim's words is. */
  Rectangle words(String id) {
    return part(id).findElement(By.cssSelector(".face > text")).getRect();
  }

  void press(CharSequence... keys) {
    new Actions(driver).sendKeys(keys).perform();
    untilStill();
  }

  void press(Keys key) {
    press((CharSequence) key);
  }

  /** Ids in a set or among the keys of a map of the page. */
  Set<String> ids(String collection) {
    List<String> ids = ask("return [..." + collection + "]");
    return new TreeSet<>(ids);
  }

  /** What the console has said since the last question. */
  List<String> complaints() {
    return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
        .map(LogEntry::toString)
        .toList();
  }

  /** The addresses asked for since the last question, data in the page itself aside. */
  Set<String> requests() {
    ObjectMapper json = new ObjectMapper();
    return driver.manage().logs().get(LogType.PERFORMANCE).getAll().stream()
        .map(entry -> json.readTree(entry.getMessage()).path("message"))
        .filter(message -> message.path("method").asString().equals("Network.requestWillBeSent"))
        .map(message -> message.path("params").path("request"))
        .map(request -> address(request))
        .filter(address -> !address.startsWith("data:"))
        // What the browser's own start page asks of the browser, before ours is opened.
        .filter(address -> !address.startsWith("chrome:"))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static String address(JsonNode request) {
    return request.path("url").asString();
  }

  @Override
  public void close() {
    driver.quit();
  }
}
