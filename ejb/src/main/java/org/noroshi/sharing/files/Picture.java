package org.noroshi.sharing.files;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/**
 * Pictures, painted anew: what comes out are pixels alone, upright, without what a camera, a telephone or a drawing program
 * wrote beside them, and without anything that hides behind a picture.
 */
final class Picture {

    static final long MOST_PIXELS = 24_000_000;

    private static final float QUALITY = 0.9f;
    private static final int SHOWN = 1_600;

    private Picture() {}

    static CleanFile clean(FileKind kind, byte[] raw) {
        BufferedImage image = read(kind, raw);
        int lies = kind == FileKind.JPEG ? Jpeg.orientation(raw) : 1;
        return new CleanFile(kind, write(kind, painted(image, upright(image, lies), lies >= 5, kind)), "", 1);
    }

    /** The picture as it is shown on a page, not larger than a screen. */
    static byte[] shown(FileKind kind, byte[] content) {
        BufferedImage image = read(kind, content);
        return write(FileKind.JPEG, shrunk(image));
    }

    static byte[] jpeg(BufferedImage image) {
        return write(FileKind.JPEG, shrunk(image));
    }

    private static BufferedImage read(FileKind kind, byte[] raw) {
        ImageReader reader = ImageIO.getImageReadersByFormatName(kind.name()).next();
        try (ImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(raw))) {
            reader.setInput(in, true, true);
            if ((long) reader.getWidth(0) * reader.getHeight(0) > MOST_PIXELS) {
                throw new UnfitFileException(FilesError.FILE_PICTURE_TOO_LARGE, MOST_PIXELS / 1_000_000);
            }
            return reader.read(0);
        } catch (IOException | RuntimeException e) {
            if (e instanceof UnfitFileException unfit) {
                throw unfit;
            }
            throw new UnfitFileException(FilesError.FILE_PICTURE_UNREADABLE);
        } finally {
            reader.dispose();
        }
    }

    private static AffineTransform upright(BufferedImage image, int lies) {
        int width = image.getWidth();
        int height = image.getHeight();
        return switch (lies) {
            case 2 -> new AffineTransform(-1, 0, 0, 1, width, 0);
            case 3 -> new AffineTransform(-1, 0, 0, -1, width, height);
            case 4 -> new AffineTransform(1, 0, 0, -1, 0, height);
            case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case 6 -> new AffineTransform(0, 1, -1, 0, height, 0);
            case 7 -> new AffineTransform(0, -1, -1, 0, height, width);
            case 8 -> new AffineTransform(0, -1, 1, 0, 0, width);
            default -> new AffineTransform();
        };
    }

    private static BufferedImage painted(BufferedImage image, AffineTransform how, boolean turned, FileKind kind) {
        boolean seeThrough = kind == FileKind.PNG && image.getColorModel().hasAlpha();
        BufferedImage anew = new BufferedImage(
                turned ? image.getHeight() : image.getWidth(),
                turned ? image.getWidth() : image.getHeight(),
                seeThrough ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB);
        Graphics2D brush = anew.createGraphics();
        brush.drawImage(image, how, null);
        brush.dispose();
        return anew;
    }

    private static BufferedImage shrunk(BufferedImage image) {
        double scale = Math.min(1, (double) SHOWN / Math.max(image.getWidth(), image.getHeight()));
        BufferedImage small = new BufferedImage(
                Math.max(1, (int) (image.getWidth() * scale)),
                Math.max(1, (int) (image.getHeight() * scale)),
                BufferedImage.TYPE_INT_RGB);
        Graphics2D brush = small.createGraphics();
        brush.setColor(Color.WHITE);
        brush.fillRect(0, 0, small.getWidth(), small.getHeight());
        brush.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        brush.drawImage(image, 0, 0, small.getWidth(), small.getHeight(), null);
        brush.dispose();
        return small;
    }

    private static byte[] write(FileKind kind, BufferedImage image) {
        ImageWriter writer = ImageIO.getImageWritersByFormatName(kind.name()).next();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
            writer.setOutput(out);
            ImageWriteParam how = writer.getDefaultWriteParam();
            if (kind == FileKind.JPEG) {
                how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
                how.setCompressionQuality(QUALITY);
            }
            writer.write(null, new IIOImage(image, null, null), how);
        } catch (IOException e) {
            throw new UnfitFileException(FilesError.FILE_PICTURE_UNREADABLE);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }
}
