package keyline.app;

import keyline.app.canvas.link.LinkOutcome;
import keyline.app.command.CanvasActions;
import keyline.app.notice.Notice;
import keyline.app.notice.NoticeBar;
import keyline.model.TableId;

/// Says why a link was refused, and shows the table that one made.
record LinkNotices(NoticeBar notices, CanvasActions actions) implements LinkOutcome {

    @Override
    public void refused(String why) {
        notices.show(Notice.error("link", why));
    }

    @Override
    public void made(TableId table) {
        actions.flyTo(table);
    }
}
