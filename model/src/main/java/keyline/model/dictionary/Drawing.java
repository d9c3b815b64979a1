package keyline.model.dictionary;

import java.io.IOException;

/// The diagram of a page, drawn elsewhere.
public interface Drawing {

    /// The rules of style that it needs, without a tag around them.
    String style();

    /// Writes it as an `svg` element. Its links lead to the ids of [DictionaryPage#id(keyline.model.Id, Dictionary)].
    void write(Appendable out) throws IOException;
}
