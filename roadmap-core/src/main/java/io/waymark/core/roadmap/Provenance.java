package io.waymark.core.roadmap;

import java.net.URI;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Where something said comes from and how sure it is.
 *
 * @param source its title; {@link #ARTICLE} stands for the text that the roadmap started from
 * @param asOf the date or period it holds for, in words
 * @param uncertain never show it as fact before checking the source again
 * @param differs what another source says instead
 * @param link where the source can be read
 * @param checkedOn when somebody last saw that the source says this
 */
public record Provenance(
        @Nullable String source,
        @Nullable String asOf,
        boolean uncertain,
        @Nullable String note,
        @Nullable String differs,
        @Nullable URI link,
        @Nullable LocalDate checkedOn) {

    public static final String ARTICLE = "article";

    /** Of a source that nobody can look up. */
    public Provenance(@Nullable String source, @Nullable String asOf, boolean uncertain, @Nullable String note) {
        this(source, asOf, uncertain, note, null, null, null);
    }

    boolean isTheArticle() {
        return ARTICLE.equals(source);
    }

    /** The same of a source called this, of that date. */
    Provenance from(String title, @Nullable String date) {
        return new Provenance(title, asOf == null ? date : asOf, uncertain, note, differs, link, checkedOn);
    }
}
