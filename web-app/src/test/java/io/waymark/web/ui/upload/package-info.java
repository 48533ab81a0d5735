/** Tests of uploaded files. */
@NullMarked
package io.waymark.web.ui.upload;

import org.jspecify.annotations.NullMarked;
