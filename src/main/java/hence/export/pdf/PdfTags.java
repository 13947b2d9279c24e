package hence.export.pdf;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDNumberTreeNode;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkInfo;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;

/** Notes in a PDF what its pieces are, for whoever has it read aloud. */
final class PdfTags {
  private static final String PICTURE = "Figure";

  private final PDStructureTreeRoot root = new PDStructureTreeRoot();
  private final PDStructureElement whole = new PDStructureElement("Document", root);
  private final Map<Integer, COSArray> elements = new LinkedHashMap<>();

  /** Paints something. */
  @FunctionalInterface
  interface Painting {
    void run() throws IOException;
  }

  PdfTags(PDDocument document) {
    PDMarkInfo marked = new PDMarkInfo();
    marked.setMarked(true);
    document.getDocumentCatalog().setMarkInfo(marked);
    document.getDocumentCatalog().setStructureTreeRoot(root);
    root.appendKid(whole);
  }

  /** Paints an item of a page between its marks. */
  void paint(PageItem item, PDPage page, PDPageContentStream out, Painting painting)
      throws IOException {
    switch (item) {
      case PageItem.Lines(PageItem.Tag tag, List<?> _) when tag == PageItem.Tag.ARTIFACT ->
          out.beginMarkedContent(COSName.ARTIFACT);
      case PageItem.Lines lines -> begin(lines.tag().structure(), page, out);
      case PageItem.Picture picture ->
          begin(PICTURE, page, out).setAlternateDescription(picture.told());
      case PageItem.Portion portion ->
          begin(PICTURE, page, out).setAlternateDescription(portion.told());
    }
    painting.run();
    out.endMarkedContent();
  }

  private PDStructureElement begin(String structure, PDPage page, PDPageContentStream out)
      throws IOException {
    if (page.getStructParents() < 0) {
      page.setStructParents(elements.size());
      elements.put(elements.size(), new COSArray());
    }
    COSArray onPage = elements.get(page.getStructParents());
    PDStructureElement element = new PDStructureElement(structure, whole);
    element.setPage(page);
    element.appendKid(onPage.size());
    whole.appendKid(element);
    out.beginMarkedContent(COSName.getPDFName(structure), onPage.size());
    onPage.add(element);
    return element;
  }

  /** Lets every page find its pieces again; to be called last. */
  void finish() {
    Map<Integer, COSArray> numbers = new LinkedHashMap<>(elements);
    PDNumberTreeNode parents = new PDNumberTreeNode(COSArray.class);
    parents.setNumbers(numbers);
    root.setParentTree(parents);
    root.setParentTreeNextKey(elements.size());
  }
}
