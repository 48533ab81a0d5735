package io.waymark.web.admin.sites;

import io.waymark.advising.api.site.SiteApi;
import io.waymark.advising.api.site.SiteContact;
import io.waymark.advising.api.site.SiteEntry;
import io.waymark.advising.api.site.SiteView;
import io.waymark.web.ui.table.CsvFile;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The list of sites as a file, such that it can be imported again. */
@Component
class SiteCsv {

    static final List<String> HEADINGS = Stream.of(
                    Stream.of("name", "kind", "address", "capacity", "agreement_through"),
                    IntStream.rangeClosed(1, SiteEntry.MOST_CONTACTS)
                            .boxed()
                            .flatMap(at -> Stream.of("name", "email", "phone", "for")
                                    .map("contact_%d_%%s".formatted(at)::formatted)),
                    Stream.of("notes"))
            .flatMap(headings -> headings)
            .toList();

    private final SiteApi sites;

    SiteCsv(SiteApi sites) {
        this.sites = sites;
    }

    CsvFile<SiteView> of(SiteSearch search) {
        return new CsvFile<>(
                "sites.csv",
                HEADINGS,
                (after, rows) -> search.ask(sites, after, rows).page(),
                SiteCsv::cells);
    }

    private static List<String> cells(SiteView site) {
        return Stream.of(
                        Stream.of(
                                site.name(),
                                site.kind().name().toLowerCase(Locale.ROOT),
                                site.address(),
                                text(site.capacity()),
                                text(site.agreementThrough())),
                        IntStream.range(0, SiteEntry.MOST_CONTACTS)
                                .mapToObj(at -> at < site.contacts().size()
                                        ? cells(site.contacts().get(at))
                                        : List.of("", "", "", ""))
                                .flatMap(List::stream),
                        Stream.of(text(site.notes())))
                .flatMap(cells -> cells)
                .toList();
    }

    private static List<String> cells(SiteContact contact) {
        return List.of(contact.name(), text(contact.email()), text(contact.phone()), text(contact.purpose()));
    }

    private static String text(@Nullable Object value) {
        return Objects.toString(value, "");
    }
}
