<?php
// Makes the site of a test: `php prepare.php FOLDER [network]`. A user of each role that writes, and posts to list.
define('WP_INSTALLING', true);
$_SERVER['HTTP_HOST'] = substr(getenv('SALVE_WORDPRESS_URL'), strlen('http://'));
require $argv[1] . '/wp-load.php';
require_once ABSPATH . 'wp-admin/includes/upgrade.php';
add_filter('pre_wp_mail', '__return_true');
wp_install('Harbour Notes', 'administrator', 'administrator@site.example', true, '', 'only-for-tests');
foreach (['editor', 'author', 'contributor'] as $role)
  wp_insert_user(['user_login' => $role, 'user_pass' => 'only-for-tests', 'user_email' => "$role@site.example", 'role' => $role]);
foreach (get_users() as $user) {
  update_user_meta($user->ID, 'wp_persisted_preferences', ['core/edit-post' => ['welcomeGuide' => false, 'isWelcomeGuideActive' => false], 'core' => ['enableChoosePatternModal' => false], '_modified' => '2026-11-01T00:00:00.000Z']);
}
foreach (['The hour after', 'A kettle & a chair', 'Who calls whom'] as $day => $title)
  wp_insert_post(['post_title' => $title, 'post_content' => "<p>Words of $title.</p>", 'post_excerpt' => "About $title.", 'post_status' => 'publish', 'post_author' => 1, 'post_date' => '2026-10-0' . ($day + 1) . ' 09:00:00']);
if ($argv[2] ?? '') {
  foreach ($wpdb->tables('ms_global') as $name => $table) $wpdb->$name = $table;
  install_network();
  populate_network(1, $_SERVER['HTTP_HOST'], 'administrator@site.example', 'Harbour Network', '/', false);
}
