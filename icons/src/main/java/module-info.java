/// The pictures of Keyline: path data to paint and rendered images. It knows no toolkit.
@org.jspecify.annotations.NullMarked
module keyline.icons {
    requires static org.jspecify;

    exports keyline.icons;
}
