package io.waymark.web.admin.settings.files;

import io.waymark.web.ui.page.MeterView;

/**
 * How much space the files take.
 *
 * @param full whether nothing more can be uploaded
 * @param nearlyFull whether that will soon be so
 */
record FileSpace(MeterView meter, boolean full, boolean nearlyFull) {}
