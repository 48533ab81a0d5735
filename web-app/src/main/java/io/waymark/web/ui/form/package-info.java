/** What the fields of every form share. */
@NullMarked
package io.waymark.web.ui.form;

import org.jspecify.annotations.NullMarked;
