package keyline.app.picture.pdf;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import keyline.app.job.Progress;
import keyline.app.picture.DiagramPicture;
import keyline.app.picture.pdf.PageGrid.Sheet;
import keyline.app.picture.pdf.PageSetup.Orientation;
import keyline.app.theme.Theme;
import keyline.model.Document;
import keyline.model.IdMap;
import keyline.model.NodeId;
import keyline.model.Schema;
import keyline.model.Table;
import keyline.model.TableId;
import keyline.model.diagram.Box;
import keyline.model.diagram.Rectangle;
import keyline.model.example.Shop;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/// Reads back what was written.
class PdfPictureTest {

    private static final Rectangle AREA = new Rectangle(-100, 50, 3000, 2000);
    private static final int MANY = 5_000;

    @Test
    void a_diagram_is_one_page_of_its_own_size_with_its_texts() throws IOException {
        try (PDDocument pdf = written("own-size", Shop.document(), PageSetup.OWN_SIZE)) {
            assertThat(pdf.getNumberOfPages()).isEqualTo(1);
            assertThat(text(pdf)).contains("order_lines", "customer_id", "decimal(10,2)");
            assertThat((double) pdf.getPage(0).getMediaBox().getWidth()).isBetween(500.0, 800.0);
            assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo("own-size");
        }
    }

    @Test
    void a_diagram_fits_one_sheet_of_paper_turned_as_suits_it() throws IOException {
        PageSetup a4 = new PageSetup(Optional.of(Paper.A4), Orientation.BEST, Optional.empty());
        try (PDDocument pdf = written("a4", Shop.document(), a4)) {
            assertThat(pdf.getNumberOfPages()).isEqualTo(1);
            assertThat((double) pdf.getPage(0).getMediaBox().getWidth()).isBetween(841.0, 842.0);
            assertThat(text(pdf)).contains("order_lines", "employees");
        }
    }

    @Test
    void a_large_scale_takes_as_many_sheets_as_it_needs_each_with_its_own_texts() throws IOException {
        PageSetup large = new PageSetup(Optional.of(Paper.A4), Orientation.PORTRAIT, Optional.of(3.0));
        try (PDDocument pdf = written("over-pages", Shop.document(), large)) {
            assertThat(pdf.getNumberOfPages()).isGreaterThanOrEqualTo(4);
            PDFTextStripper first = new PDFTextStripper();
            first.setEndPage(1);
            assertThat(first.getText(pdf)).contains("Row 1 of", "customers").doesNotContain("order_lines");
            assertThat(text(pdf)).contains("order_lines");
        }
    }

    @Test
    void neighbouring_sheets_overlap_and_together_show_everything() {
        PageGrid grid =
                PageGrid.of(AREA, new PageSetup(Optional.of(Paper.A3), Orientation.LANDSCAPE, Optional.of(1.0)));
        Rectangle first = grid.sheets().getFirst().part();
        Rectangle second = grid.sheets().get(1).part();

        assertThat(grid.rows() * grid.columns()).isEqualTo(grid.sheets().size());
        assertThat((first.right() - second.x()) * grid.scale()).isCloseTo(28.35, Offset.offset(0.01));
        assertThat(grid.sheets().stream()
                        .map(Sheet::part)
                        .reduce(Rectangle::union)
                        .orElseThrow()
                        .contains(AREA))
                .isTrue();
    }

    @Test
    void the_paper_is_turned_as_takes_fewer_sheets() {
        PageSetup best = new PageSetup(Optional.of(Paper.LETTER), Orientation.BEST, Optional.of(1.0));
        Rectangle wide = new Rectangle(0, 0, 900, 600);

        assertThat(PageGrid.of(wide, best).sheets()).hasSize(1);
        assertThat(PageGrid.of(wide, best).width()).isEqualTo(792);
    }

    @Test
    void names_in_any_writing_can_be_found_and_fonts_are_embedded() throws IOException {
        Document shop = Shop.document();
        Document document = shop.with(shop.schema().table(Shop.SHIPPERS).withName("Größe Ωμέγα Ελλάς заказ\u0007"))
                .with(shop.schema().table(Shop.PRODUCTS).withName("商品 🙂"));
        try (PDDocument pdf = written("unicode", document, PageSetup.OWN_SIZE)) {
            assertThat(text(pdf)).contains("Größe Ωμέγα Ελλάς заказ");
            for (PDPage page : pdf.getPages()) {
                for (COSName name : page.getResources().getFontNames()) {
                    assertThat(page.getResources().getFont(name).isEmbedded()).isTrue();
                }
            }
        }
    }

    @Test
    void every_table_has_a_bookmark() throws IOException {
        try (PDDocument pdf = written("bookmarks", Shop.document(), PageSetup.OWN_SIZE)) {
            List<String> titles = new ArrayList<>();
            for (PDOutlineItem item :
                    pdf.getDocumentCatalog().getDocumentOutline().children()) {
                titles.add(item.getTitle());
            }
            assertThat(titles)
                    .containsExactly("customers", "employees", "order_lines", "orders", "products", "shippers");
        }
    }

    @Test
    void thousands_of_tables_have_their_bookmarks_too() throws IOException {
        Schema schema = Schema.empty();
        IdMap<NodeId, Box> boxes = IdMap.empty();
        for (int i = 1; i <= MANY; i++) {
            TableId id = new TableId(i);
            schema = schema.with(Table.of(id, "t" + i));
            boxes = boxes.with(id, Box.at(i % 100 * 200.0, Math.floorDiv(i, 100) * 100.0));
        }
        Document empty = Document.empty().with(schema);
        Document document = empty.with(empty.firstDiagram().withBoxes(boxes));
        try (PDDocument pdf = written("thousands", document, PageSetup.OWN_SIZE)) {
            assertThat(pdf.getDocumentCatalog().getDocumentOutline().children()).hasSize(MANY);
        }
    }

    @Test
    void a_character_that_no_font_has_is_a_question_mark_and_told() throws IOException {
        Document shop = Shop.document();
        Document document = shop.with(shop.schema().table(Shop.SHIPPERS).withName("ship\u0378pers"));
        List<String> remarks = new ArrayList<>();
        DiagramPicture picture = new DiagramPicture(document, document.firstDiagram());
        new PdfPicture(picture, Theme.LIGHT, PageSetup.OWN_SIZE)
                .write(OutputStream.nullOutputStream(), "shop", Progress.UNSEEN.remarking(remarks::add));

        assertThat(remarks).singleElement().asString().startsWith("No font of this machine has U+0378");
    }

    /// In letters of a font they would stand one behind the other, the wrong way round and unjoined.
    @Test
    void a_name_from_right_to_left_is_drawn_as_on_the_screen_and_can_be_found() throws IOException {
        Document shop = Shop.document();
        Document document = shop.with(shop.schema().table(Shop.SHIPPERS).withName("שלום اسم"));
        try (PDDocument pdf = written("right-to-left", document, PageSetup.OWN_SIZE)) {
            assertThat(text(pdf)).contains("שלום اسم");
            String content = new String(pdf.getPage(0).getContents().readAllBytes(), ISO_8859_1);
            String name = content.substring(content.indexOf("/Span"), content.indexOf("EMC"));
            assertThat(name.lines().filter(line -> line.endsWith(" c"))).hasSizeGreaterThan(20);
        }
    }

    @Test
    void a_name_without_need_of_it_is_in_letters_of_a_font() throws IOException {
        try (PDDocument pdf = written("letters", Shop.document(), PageSetup.OWN_SIZE)) {
            assertThat(new String(pdf.getPage(0).getContents().readAllBytes(), ISO_8859_1))
                    .doesNotContain("/Span");
        }
    }

    private static String text(PDDocument pdf) throws IOException {
        return new PDFTextStripper().getText(pdf);
    }

    private static PDDocument written(String name, Document document, PageSetup setup) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DiagramPicture picture = new DiagramPicture(document, document.firstDiagram());
        new PdfPicture(picture, Theme.LIGHT, setup).write(bytes, name, Progress.UNSEEN);
        Path file = Path.of("target", "pictures", name + ".pdf");
        Files.createDirectories(file.getParent());
        Files.write(file, bytes.toByteArray());
        return Loader.loadPDF(bytes.toByteArray());
    }
}
