/** What people see: server-rendered pages that also work without a script. */
@NullMarked
package io.waymark.web;

import org.jspecify.annotations.NullMarked;
