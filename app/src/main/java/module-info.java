/// The program: the window, the command line and what connects them with the working store.
@org.jspecify.annotations.NullMarked
module keyline.app {
    requires keyline.icons;
    requires keyline.model;
    requires keyline.persistence;
    requires java.management;
    requires atlantafx.base;
    requires javafx.controls;
    requires org.apache.fontbox;
    requires org.apache.pdfbox;
    requires org.apache.pdfbox.io;
    requires org.controlsfx.controls;
    requires org.kordamp.ikonli.feather;
    requires org.kordamp.ikonli.javafx;

    // What PDFBox needs and, as an automatic module, can't say: to log, and to unmap files.
    requires jdk.unsupported;
    requires org.apache.commons.logging;
}
