package keyline.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import keyline.app.canvas.figure.Faces;
import keyline.app.canvas.figure.Figures;
import keyline.app.canvas.figure.TextMeasure;
import keyline.app.canvas.scene.CanvasScene;
import keyline.app.job.Jobs;
import keyline.app.theme.Fonts;
import keyline.model.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class WarmUpTest {

    private final CanvasScene seen = new CanvasScene(new Figures(new TextMeasure(new Faces(Fonts.installed()))));

    @BeforeAll
    static void startToolkit() {
        Robot.start();
    }

    @Test
    void a_window_at_rest_imports_and_lays_out_a_script_that_nobody_sees() throws Exception {
        CompletableFuture<Document> warmUp = Robot.fx(() -> WarmUp.beside(seen, new Jobs()));

        Document imported = warmUp.get(1, TimeUnit.MINUTES);

        assertThat(imported.schema().tables().size()).isEqualTo(600);
        assertThat(imported.firstDiagram().boxes().stream().map(box -> box.at()).distinct())
                .hasSize(600);
        assertThat(seen.schema().tables().size()).isZero();
    }
}
