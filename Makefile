# Pathlight. `make play` and `make test` install what is missing on Debian and Ubuntu.

# In continuous integration the build is kept outside the clone, so that the next one is quick.
ifdef CI
export CARGO_TARGET_DIR ?= $(or $(XDG_CACHE_HOME),$(HOME)/.cache)/pathlight/target
endif

BUILD_PACKAGES := gcc libasound2-dev libxkbcommon-dev libwayland-dev pkg-config
RUN_PACKAGES   := mesa-vulkan-drivers libx11-6 libx11-xcb1 libxcursor1 libxi6 libxkbcommon-x11-0
TEST_PACKAGES  := xvfb xdotool x11-apps dbus at-spi2-core python3-pyatspi

.PHONY: play test quick lint bench pictures packages packages-test

play: packages
	cargo run --release --quiet -- play

# Everything: the pure part, the store and the command line, the screens, the pictures, the real window.
test: packages-test
	cargo test --all-targets
	cargo test --doc

# The pure part alone: seconds.
quick:
	cargo test --no-default-features

lint:
	cargo fmt --check
	cargo clippy --all-targets -- -D warnings
	cargo clippy --no-default-features -- -D warnings
	cargo clippy --no-default-features --features io --all-targets -- -D warnings

bench: packages-test
	cargo build --release
	cargo bench --bench figures
	cargo test --test window -- --ignored memory_stays --nocapture

pictures: packages
	cargo run --release --quiet -- pictures courses/bright-trail --lang en --lang ar --lang km --size 1366x768 --screens --out pictures/1366x768
	cargo run --release --quiet -- pictures courses/bright-trail --lang en --lang ar --lang km --size 1024x640 --screens --out pictures/1024x640

packages:
	@.ci/packages $(BUILD_PACKAGES) $(RUN_PACKAGES)

packages-test:
	@.ci/packages $(BUILD_PACKAGES) $(RUN_PACKAGES) $(TEST_PACKAGES)
