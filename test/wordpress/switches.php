<?php
// Switches that a test sets in an address: `plain` leaves the article out, `classic` edits in WordPress's classic form, as the plugin Classic Editor does.
add_filter('salve_elements_article', fn ($attributes) => isset($_GET['plain']) ? [] : $attributes);
add_filter('use_block_editor_for_post', fn ($uses) => isset($_GET['classic']) || isset($_POST['content']) ? false : $uses);
