<?php
// What each WordPress of the tests is told: its database, its address, and to ask nobody outside.
define('DB_NAME', 'wordpress');
define('DB_USER', 'root');
define('DB_PASSWORD', '');
define('DB_HOST', 'localhost:' . getenv('SALVE_WORDPRESS_SOCKET'));
define('DB_CHARSET', 'utf8mb4');
define('DB_COLLATE', '');
if (!getenv('SALVE_WORDPRESS_NETWORK')) {
  define('WP_HOME', getenv('SALVE_WORDPRESS_URL'));
  define('WP_SITEURL', getenv('SALVE_WORDPRESS_URL'));
}
foreach (['AUTH', 'SECURE_AUTH', 'LOGGED_IN', 'NONCE'] as $name) {
  define("{$name}_KEY", "only for tests, $name key");
  define("{$name}_SALT", "only for tests, $name salt");
}
define('WP_HTTP_BLOCK_EXTERNAL', true);
define('DISABLE_WP_CRON', true);
define('AUTOMATIC_UPDATER_DISABLED', true);
define('CONCATENATE_SCRIPTS', false);
define('FS_METHOD', 'direct');
define('WP_DEBUG', true);
define('WP_DEBUG_DISPLAY', false);
define('WP_DEBUG_LOG', getenv('SALVE_WORDPRESS_DATA') . '/debug.log');
if (getenv('SALVE_WORDPRESS_NETWORK')) {
  define('WP_ALLOW_MULTISITE', true);
  define('MULTISITE', true);
  define('SUBDOMAIN_INSTALL', false);
  define('DOMAIN_CURRENT_SITE', substr(getenv('SALVE_WORDPRESS_URL'), strlen('http://')));
  define('PATH_CURRENT_SITE', '/');
  define('SITE_ID_CURRENT_SITE', 1);
  define('BLOG_ID_CURRENT_SITE', 1);
}
$table_prefix = 'wp_';
if (!defined('ABSPATH')) define('ABSPATH', __DIR__ . '/');
require_once ABSPATH . 'wp-settings.php';
