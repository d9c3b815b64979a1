package keyline.app.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import keyline.app.canvas.figure.Face;
import keyline.app.canvas.figure.Faces;
import keyline.app.canvas.figure.TextMeasure;
import keyline.app.theme.Fonts;
import keyline.app.theme.Theme;
import keyline.model.AreaId;
import keyline.model.Document;
import keyline.model.diagram.Area;
import keyline.model.diagram.Diagram;
import keyline.model.diagram.Point;
import keyline.model.example.Shop;
import org.junit.jupiter.api.Test;

class AreaTitleTest {

    private static final double WIDTH = 160;
    private static final Pattern TITLE = Pattern.compile(">(Everything[^<]*)<");

    @Test
    void a_title_longer_than_its_area_is_cut_with_an_ellipsis() throws Exception {
        String shown = title("Everything about deliveries to customers abroad");

        assertThat(shown).startsWith("Everything about").endsWith("…");
        assertThat(Offscreen.call(() -> new TextMeasure(new Faces(Fonts.installed())).width(shown, Face.KEY_COLUMN)))
                .isLessThan(WIDTH);
    }

    @Test
    void a_title_that_fits_is_shown_whole() throws Exception {
        assertThat(title("Everything")).isEqualTo("Everything");
    }

    private static String title(String title) throws Exception {
        Document shop = Shop.document();
        Diagram diagram = shop.firstDiagram();
        Area area = new Area(new AreaId(90), title, new Point(0, 2000), WIDTH, 140, "");
        Document document = shop.with(diagram.withAreas(diagram.areas().with(area.id(), area)));
        var found = TITLE.matcher(svg(document));
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    private static String svg(Document document) throws Exception {
        StringBuilder svg = new StringBuilder();
        DiagramPicture picture = new DiagramPicture(document, document.firstDiagram());
        new SvgPicture(picture, SvgLook.of(Theme.LIGHT), _ -> new SvgLinks.Anchor("", "")).writeFile(svg);
        return svg.toString();
    }
}
