package io.waymark.web.staff;

import io.waymark.advising.api.imports.ImportState;
import io.waymark.advising.api.imports.ImportView;

/** Imports as the tests of other pages need them. */
public final class ImportSamples {

    private ImportSamples() {}

    public static ImportView upload(ImportState state, int errors) {
        return Samples.upload(7, state, errors);
    }
}
