package hence.export.pdf;

import hence.drawing.Drawing;
import hence.export.kit.Progress;
import hence.export.kit.Raster;
import hence.layout.Size;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.SortedSet;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageFitDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;
import org.apache.pdfbox.util.Matrix;

/**
 * Paints pages as PDF: words stay text in embedded fonts, cut down to the letters used. The same
 * pages give the same bytes, so no date is noted.
 */
public final class Pdf {
  private static final String MAKER = "Hence";

  /** The largest side that readers of PDF must know, in points. */
  private static final double LARGEST_SIDE = 14_400;

  private final PDDocument document = new PDDocument();
  private final PDDocumentOutline outline = new PDDocumentOutline();
  private final PdfFonts fonts = new PdfFonts(document);
  private final PdfTags tags = new PdfTags(document);

  private Pdf() {}

  /** Writes a drawing on a page of its own size; the stream stays open. */
  public static void write(Drawing drawing, Raster raster, OutputStream out, Progress progress)
      throws IOException {
    write(PrintDocument.picture(drawing, raster), out, progress);
  }

  /**
   * Writes the pages; the stream stays open.
   *
   * @return the code points that the typeface has no letter for; boxes stand in their places
   */
  public static SortedSet<Integer> write(PrintDocument pages, OutputStream out) throws IOException {
    return write(pages, out, Progress.NONE);
  }

  /** Writes the pages, one by one, as long as they are wanted; the stream stays open. */
  public static SortedSet<Integer> write(PrintDocument pages, OutputStream out, Progress progress)
      throws IOException {
    Pdf pdf = new Pdf();
    try (PDDocument document = pdf.document;
        PdfFonts fonts = pdf.fonts) {
      pdf.describe(pages);
      int count = 0;
      for (PrintPage page : pages.pages()) {
        progress.reach((double) count++ / pages.pages().size());
        pdf.page(page);
      }
      pdf.tags.finish();
      // Else the time would go into it.
      document.setDocumentId((long) pages.title().hashCode());
      // The first time for nothing but to cut down the fonts.
      document.save(OutputStream.nullOutputStream());
      fonts.nameLetters();
      ByteArrayOutputStream whole = new ByteArrayOutputStream();
      document.save(whole);
      whole.writeTo(out);
      progress.reach(1);
      return fonts.missing();
    }
  }

  private void describe(PrintDocument pages) {
    PDDocumentInformation information = document.getDocumentInformation();
    information.setTitle(pages.title());
    information.setCreator(MAKER);
    PDDocumentCatalog catalog = document.getDocumentCatalog();
    catalog.setLanguage(pages.language());
    PDViewerPreferences preferences = new PDViewerPreferences(catalog.getCOSObject());
    preferences.setDisplayDocTitle(true);
    catalog.setViewerPreferences(preferences);
    if (pages.pages().size() > 1) {
      catalog.setDocumentOutline(outline);
    }
  }

  private void page(PrintPage page) throws IOException {
    Size size = page.size();
    double unit = Math.max(1, Math.max(size.width(), size.height()) / LARGEST_SIDE);
    float width = (float) (size.width() / unit);
    float height = (float) (size.height() / unit);
    PDPage leaf = new PDPage(new PDRectangle(width, height));
    if (unit > 1) {
      leaf.setUserUnit((float) unit);
    }
    document.addPage(leaf);
    bookmark(page, leaf);
    try (PDPageContentStream out = new PDPageContentStream(document, leaf)) {
      // From here on y grows downwards from the top of the page.
      out.transform(new Matrix((float) (1 / unit), 0, 0, (float) (-1 / unit), 0, height));
      PdfBrush brush = new PdfBrush(out, fonts);
      for (PageItem item : page.items()) {
        tags.paint(item, leaf, out, () -> paint(item, brush));
      }
    }
  }

  private static void paint(PageItem item, PdfBrush brush) throws IOException {
    switch (item) {
      case PageItem.Lines lines -> brush.paint(lines.marks());
      case PageItem.Picture picture ->
          brush.paint(picture.drawing(), picture.x(), picture.y(), picture.scale());
      case PageItem.Portion portion -> brush.paint(portion);
    }
  }

  private void bookmark(PrintPage page, PDPage leaf) {
    PDPageFitDestination there = new PDPageFitDestination();
    there.setPage(leaf);
    PDOutlineItem item = new PDOutlineItem();
    item.setTitle(page.bookmark());
    item.setDestination(there);
    outline.addLast(item);
  }
}
