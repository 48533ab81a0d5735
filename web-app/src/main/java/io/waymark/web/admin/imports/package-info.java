/** Imports of imports: upload, check, apply. */
@NullMarked
package io.waymark.web.admin.imports;

import org.jspecify.annotations.NullMarked;
