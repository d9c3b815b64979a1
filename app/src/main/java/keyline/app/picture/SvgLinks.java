package keyline.app.picture;

import keyline.model.Id;

/// Where the tables and views of a picture lead to.
public interface SvgLinks {

    /// The words that tables and views are called by in addresses.
    record Anchor(String id, String href) {}

    /// What a table or view is called by.
    ///
    /// @return `id` is empty where something else in the page bears it
    Anchor of(Id node);
}
