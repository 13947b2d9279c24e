package hence.export.print;

import static org.junit.jupiter.api.Assertions.assertTrue;

import hence.export.pdf.Pdf;
import hence.export.pdf.PrintDocument;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** Reads a PDF back as any other program would. */
public final class PdfReader implements Closeable {
  private final PDDocument document;

  private PdfReader(byte[] bytes) throws IOException {
    document = Loader.loadPDF(bytes);
  }

  public static PdfReader of(Path file) throws IOException {
    return new PdfReader(Files.readAllBytes(file));
  }

  public static PdfReader of(PrintDocument pages) throws IOException {
    return new PdfReader(bytes(pages));
  }

  public static PdfReader of(byte[] bytes) throws IOException {
    return new PdfReader(bytes);
  }

  public static byte[] bytes(PrintDocument pages) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Pdf.write(pages, out);
    return out.toByteArray();
  }

  public int pages() {
    return document.getNumberOfPages();
  }

  /** A page's width and height in points, rounded. */
  public List<Double> size(int page) {
    PDRectangle box = document.getPage(page - 1).getMediaBox();
    return List.of(rounded(box.getWidth()), rounded(box.getHeight()));
  }

  public float userUnit(int page) {
    return document.getPage(page - 1).getUserUnit();
  }

  private static double rounded(double points) {
    return Math.round(points * 100) / 100.0;
  }

  /** All text of a page without any space, as it was written. */
  public String text(int page) throws IOException {
    StringBuilder text = new StringBuilder();
    letters(page).forEach(letter -> text.append(letter.getUnicode()));
    return squeezed(text.toString());
  }

  /** All text of all pages without any space. */
  public String text() throws IOException {
    StringBuilder text = new StringBuilder();
    for (int page = 1; page <= pages(); page++) {
      text.append(text(page)).append('\n');
    }
    return text.toString();
  }

  /** Fails if a letter of any page stands beyond the margins that printers need. */
  public void checkMargins() throws IOException {
    for (int page = 1; page <= pages(); page++) {
      double right = size(page).getFirst() - Paper.MARGIN_X;
      double bottom = size(page).getLast() - Paper.MARGIN_Y;
      for (TextPosition letter : letters(page)) {
        String where = "page " + page + ": " + letter.getUnicode() + " at " + letter;
        assertTrue(letter.getXDirAdj() >= Paper.MARGIN_X - 0.1, where);
        assertTrue(letter.getXDirAdj() + letter.getWidthDirAdj() <= right + 0.1, where);
        assertTrue(letter.getYDirAdj() >= Paper.MARGIN_Y, where);
        assertTrue(letter.getYDirAdj() <= bottom, where);
      }
    }
  }

  public static String squeezed(String text) {
    return text.replaceAll("(?U)\\s", "");
  }

  /** Every letter of a page and where it stands. */
  public List<TextPosition> letters(int page) throws IOException {
    List<TextPosition> letters = new ArrayList<>();
    PDFTextStripper stripper =
        new PDFTextStripper() {
          @Override
          protected void processTextPosition(TextPosition letter) {
            letters.add(letter);
          }
        };
    stripper.setStartPage(page);
    stripper.setEndPage(page);
    stripper.getText(document);
    return letters;
  }

  /** Whether each font is embedded and cut down, by its name. */
  public Map<String, Boolean> fonts() throws IOException {
    Map<String, Boolean> fonts = new TreeMap<>();
    for (PDPage page : document.getPages()) {
      for (COSName name : page.getResources().getFontNames()) {
        PDFont font = page.getResources().getFont(name);
        boolean isSubset = font.getName().matches("[A-Z]{6}\\+.*");
        fonts.put(font.getName().replaceFirst(".*\\+", ""), font.isEmbedded() && isSubset);
      }
    }
    return fonts;
  }

  public String title() {
    return document.getDocumentInformation().getTitle();
  }

  public String language() {
    return document.getDocumentCatalog().getLanguage();
  }

  List<String> bookmarks() {
    List<String> bookmarks = new ArrayList<>();
    for (PDOutlineItem item : document.getDocumentCatalog().getDocumentOutline().children()) {
      bookmarks.add(item.getTitle());
    }
    return bookmarks;
  }

  /** Every string of the file that is not drawn: titles, bookmarks, descriptions. */
  Set<String> hidden() {
    Set<String> strings = new TreeSet<>();
    Deque<COSBase> open = new ArrayDeque<>(List.of(document.getDocument().getTrailer()));
    Set<COSBase> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    while (!open.isEmpty()) {
      COSBase next = open.poll();
      COSBase value = next instanceof COSObject reference ? reference.getObject() : next;
      if (value != null && seen.add(value)) {
        switch (value) {
          case COSString string -> strings.add(string.getString());
          case COSDictionary dictionary -> open.addAll(dictionary.getValues());
          case COSArray array -> array.forEach(open::add);
          default -> {}
        }
      }
    }
    return strings;
  }

  @Override
  public void close() throws IOException {
    document.close();
  }
}
