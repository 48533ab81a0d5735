/** Where students work in the field: hospitals, clinics, offices. */
@NullMarked
package io.waymark.advising.api.site;

import org.jspecify.annotations.NullMarked;
